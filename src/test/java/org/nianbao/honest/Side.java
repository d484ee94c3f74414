package org.nianbao.honest;

/** Where HTML comes from. */
enum Side {
  PRODUCT,
  ORACLE
}
