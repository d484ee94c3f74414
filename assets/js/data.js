/* What the scripts of the pages share. Data lies in scripts, as browsers do not fetch files that lie beside a
   page on a disk; each hands over its data by nianbao.take. */
window.nianbao = (() => {
const root = document.querySelector("form[data-root]").dataset.root;
const loads = {}, takers = {};

/* The data of that name, whose address ends with the version; what could not be loaded is tried again when it is asked for again. */
function load(name, version = "") {
  return loads[name] = loads[name] || new Promise((resolve, reject) => {
    takers[name] = resolve;
    add(document.head, "script", "", { src: root + name + ".js" + version, onerror() { loads[name] = 0; reject(); } });
  });
}

function add(parent, tag, text, properties) {
  const element = Object.assign(document.createElement(tag), properties);
  element.textContent = text;
  return parent.appendChild(element);
}

/* The words with %1 and so on replaced. */
const fill = (words, ...values) => words.replace(/%(\d)/g, (_, i) => values[i - 1]);

return { root, load, add, fill, take: (name, data) => takers[name](data), $: id => document.getElementById(id) };
})();
