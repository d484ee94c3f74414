/* On a disk, browsers cannot compare a script with its hash and pass it over: there it is loaded again without one. */
if (location.protocol == "file:" && !window.nianbao)
  for (const { src } of document.querySelectorAll("script[integrity]"))
    document.head.append(Object.assign(document.createElement("script"), { src, async: false }));
