/* Figures of up to four reports side by side. Which ones stands in the address: ?o=organisation&y=year,
   as often as there are columns. All words come from the page; docs/data.md describes the data. */
(() => {
const { $, add, fill, load, root } = nianbao;
const form = $("nb-compare"), box = $("nb-compare-box"), words = form.dataset;
const MANY = 300;

const say = sentences => $("nb-compare-status").innerText = sentences.join("\n");

function asked() {
  const query = new URLSearchParams(location.search), years = query.getAll("y");
  return query.getAll("o").slice(0, 4).map((id, i) => ({ id, year: years[i] || "" }));
}

/* ---- Choosing ---- */

/* A list for few, a field with proposals for many. */
function control(place, labels) {
  const list = place.querySelector("select");
  if (labels.length > MANY) {
    list.remove();
    return add(place, "input", "", { id: list.id });
  }
  add(list, "option", words.choose, { value: "" });
  for (const it of labels) { add(list, "option", it); }
  return list;
}

function offer(select, years, chosen) {
  select.textContent = "";
  for (const it of years) { add(select, "option", it); }
  select.value = chosen;
  if (select.selectedIndex < 0) { select.selectedIndex = 0; }
  select.disabled = !years.length;
}

function choices(organisations) {
  const names = organisations.map(it => it[1]), wanted = asked();
  const labels = organisations.map(([id, name, , above]) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : name + "（" + (above || id) + "）")
    .map((it, i, all) => all.indexOf(it) === i ? it : it + " " + organisations[i][0]);
  if (labels.length > MANY) {
    for (const it of labels) { add($("nb-compare-names"), "option", it); }
  }
  const rows = [...form.querySelectorAll("fieldset")].map((row, i) => {
    const [place, { lastChild: year }] = row.querySelectorAll("p"), field = control(place, labels);
    const get = () => organisations[labels.indexOf(field.value.trim())] || ["", "", []];
    const { id, year: first } = wanted[i] || {};
    field.setAttribute("list", "nb-compare-names");
    field.value = labels[organisations.findIndex(it => it[0] === id)] || "";
    offer(year, get()[2], first);
    field.oninput = () => {
      field.removeAttribute("aria-invalid");
      offer(year, get()[2], year.value);
    };
    return { field, year, id: () => get()[0] };
  });
  form.onsubmit = event => {
    const query = new URLSearchParams(), wrong = rows.map(it => it.id() ? "" : it.field).filter(it => it && it.value.trim());
    event.preventDefault();
    for (const { id, year } of rows.filter(it => it.id())) {
      query.append("o", id());
      query.append("y", year.value);
    }
    if (!wrong.length) {
      location.search = query;
      return;
    }
    for (const it of wrong) { it.setAttribute("aria-invalid", true); }
    say(wrong.map(it => fill(words.unlisted, it.value)));
    wrong[0].focus();
  };
  form.hidden = false;
}

/* ---- Showing ---- */

function row(body, [id, name], columns) {
  const figures = columns.map(({ data, year }) => (data.figures[id] || {})[year]);
  const known = figures.filter(it => it && it[1] !== null).map(it => it[1]), most = Math.max(...known);
  if (!figures.some(Boolean)) { return; }
  const line = add(body, "tr", ""), head = add(line, "th", "", { scope: "row", className: "nb-series__head" });
  add(head, "a", name, { href: root + "indicators/" + id + "/" });
  figures.forEach((it, i) => {
    const cell = add(line, "td", it ? "" : words.none);
    if (!it) { return; }
    const [text, value, address, remark] = it;
    add(cell, "a", text, { href: root + address, lang: columns[i].data.lang });
    if (value !== null && known.length > 1 && most > 0 && Math.min(...known) >= 0) {
      cell.append($("nb-compare-bar").content.cloneNode(true));
      cell.querySelector("rect").setAttribute("width", value / most * 1e3 | 0);
    }
    if (remark) { add(cell, "small", remark); }
  });
}

function show(indicators, columns) {
  const { tHead, tBodies: [body] } = box.firstElementChild, top = tHead.rows[0];
  for (const { id, year, data } of columns) {
    const head = add(top, "th", "", { scope: "col" });
    add(head, "a", data.name, { href: root + "organisations/" + id + "/", lang: data.lang });
    add(head, "br", "");
    add(head, "a", year, { href: root + data.reports[year] });
  }
  for (const it of indicators) { row(body, it, columns); }
  const { length } = body.rows;
  box.hidden = !length;
  return length ? fill(words.found, length) : words.nothing;
}

async function run() {
  const { organisations, indicators } = await load("compare/data/names"), wanted = asked();
  const known = wanted.filter(it => organisations.some(other => other[0] === it.id));
  const notes = known.length < wanted.length ? [words.unknown] : [];
  choices(organisations);
  say(known.length ? [words.loading] : notes);
  const columns = await Promise.all(known.map(async it => {
    const data = await load("compare/data/of/" + it.id), years = Object.keys(data.reports);
    const year = years.includes(it.year) ? it.year : years.pop();
    if (it.year && it.year !== year) { notes.push(fill(words.otherYear, data.name, it.year, year)); }
    return { id: it.id, data, year };
  }));
  if (columns.length) { say([show(indicators, columns), ...notes]); }
}

run().catch(() => say([words.failed]));
})();
