package org.nianbao.cli;

/** Probe. */
public final class Main {
  private Main() {}

  /** Probe. */
  public static void main(String[] args) {
    System.out.println("hi");
  }
}
