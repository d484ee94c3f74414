package org.nianbao.bench;

import java.util.Arrays;

/** A small program that holds 32 MB for a while. */
final class Hold {

  private Hold() {}

  public static void main(String[] args) throws InterruptedException {
    byte[] held = new byte[32 << 20];
    Arrays.fill(held, (byte) 1);
    Thread.sleep(2_000);
    System.out.println(held[held.length - 1]);
  }
}
