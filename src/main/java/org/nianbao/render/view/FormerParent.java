package org.nianbao.render.view;

/** To whom an organisation belonged once; {@code years} is for example {@code 至 2020 年}. */
public record FormerParent(Link organisation, String years) {}
