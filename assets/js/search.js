/* The search. docs/search.md describes the files that it reads; texts and queries are folded alike, as
   org.nianbao.search.Fold does it. All words come from the page. */
(() => {
const { $, add, fill, load, root } = nianbao;
const [form, field, status, list, more, ways] = ["", "-q", "-status", "-results", "-more", "-ways"].map(it => $("nb-search" + it));
const words = form.dataset, box = form.querySelector("details"), selects = [...form.querySelectorAll("select")];
const DIGITS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%()*+,-.:;=?@[]^_{|}~ /&'";
/* On a disk nobody adds the name of a folder's page. */
const FILE = location.protocol === "file:" ? "index.html" : "";
const AT_ONCE = 6, ROUNDS = 4, MOST = 40;
const simple = {}, units = {}, parts = [];
const all = things => Promise.all(things), get = name => load("search/data/" + name, version);
let turn = 0, version = "", timer;

/* ---- Folding ---- */

/* The folded text, and where in its source each sign of it comes from. */
function fold(string) {
  const source = [...string.normalize("NFC")], at = [];
  let text = "", blank = false;
  source.forEach((it, i) => {
    if (it === "," && /\d$/.test(text) && /^\d{3}(?!\d)/.test(source.slice(i + 1, i + 5).join(""))) { return; }
    for (const sign of unfold(it).split("")) {
      if (sign === " ") { blank = true; continue; }
      if (blank && text && text.slice(-1) < "\u2E80" && sign < "\u2E80") { text += " "; at.push(i); }
      blank = false;
      text += sign;
      at.push(i);
    }
  });
  return { text, at, source };
}

function unfold(sign) {
  if (!(sign in units)) {
    units[sign] = sign.normalize("NFKC").replace(/\p{Cf}/gu, "").replace(/[\0-\t\v-\x20\x7F-\x9F\p{Z}]/gu, " ")
      .replace(/./gu, it => simple[it] || it).toLowerCase();
  }
  return units[sign];
}

/* ---- Looking up ---- */

/* Words that must all be there; what is in quotation marks is one. */
const parse = query => [...new Set((query.match(/["“”„「『][^"“”」』]*["“”」』]?|[^\s"“”„「『」』]+/g) || [])
  .map(it => fold(it.replace(/["“”„「『」』]/g, "")).text).filter(it => runs(it)[0]))];

const runs = word => word.match(/[\p{L}\p{N}.%]+/gu) || [];

/* So many that each sign of a word is in one; the texts show whether they stand beside each other. */
function grams(word, length) {
  const found = new Set();
  for (const run of runs(word)) {
    for (let i = 0; i < run.length; i += 2) {
      found.add(run.substr(Math.max(0, Math.min(i, run.length - length)), length));
    }
  }
  return [...found].slice(0, MOST);
}

function hash(gram) {
  let h = 0x811C9DC5;
  for (let i = 0; i < gram.length; i++) { h = Math.imul(h ^ gram.charCodeAt(i), 0x01000193); }
  return h ^ h >>> 16;
}

function decode(text) {
  const pages = new Map();
  for (let i = 0, page = -1, value = 0, factor = 1; i < text.length; i++) {
    const digit = DIGITS.indexOf(text[i]);
    value += digit % 40 * factor;
    factor *= 40;
    if (digit < 40) {
      pages.set(page += value >> 2, value & 3);
      value = 0;
      factor = 1;
    }
  }
  return pages;
}

/* The pages of each gram with their weights; extended where three signs are in the index, too. */
const postings = (part, grams) => all(grams.map(gram => get(part.number + "/" + (hash(gram) & part.shards - 1)).then(shard => {
  const text = shard[gram] || "";
  return { gram, pages: decode(text.replace(">", "")), extended: text[0] === ">" };
})));

/* The pages of both, with the lesser of their weights. */
const both = (one, other) => new Map([...one].filter(([page]) => other.has(page))
  .map(([page, weight]) => [page, Math.min(weight, other.get(page))]));

async function candidates(part, word) {
  const found = await postings(part, grams(word, 2));
  const pages = found.map(it => it.pages).reduce(both);
  const longer = grams(word, 3).filter(it => found.some(other => other.extended && it.startsWith(other.gram)));
  if (pages.size <= AT_ONCE * ROUNDS || !longer.length) { return pages; }
  return (await postings(part, longer)).map(it => it.pages).reduce(both, pages);
}

/* Rare words, and those in titles, count more; of equal pages, those that names lead to come first, then the
   newest reports. */
async function search(part, terms) {
  const found = await all(terms.map(it => candidates(part, it)));
  return [...found.reduce(both).keys()].map(number => {
    const page = part.pages[number];
    const score = found.map(it => (1 + it.get(number) ** 2) * Math.log(1 + part.pages.length / it.size)).reduce((a, b) => a + b);
    return { part, number, page, score: score + (page.year || 2050) / 10 };
  });
}

function table(data, number, shards) {
  const pages = data.pages.map(([first, second, title]) => {
    const [id, organisation] = data.organisations[first] || [];
    return id ? { kind: "report", address: "reports/" + id + "/" + second + "/", id, organisation, year: parseInt(second) }
      : { kind: first, address: second, title };
  });
  return { number, shards, pages };
}

/* ---- Showing ---- */

/* Where in a page most of the words are; nothing where one of them is not, after all. */
function verify({ title, names, passages }, terms) {
  const places = [...passages, ["", "", names], ["", "", title]].map(([anchor, heading, text]) => {
    const name = fold(heading), body = fold(text);
    return { anchor, name, body, has: terms.filter(it => (name.text + "\n" + body.text).includes(it)) };
  });
  if (terms.every(word => places.some(it => it.has.includes(word)))) {
    places.pop();
    return places.reduce((best, it) => it.has.length > best.has.length ? it : best);
  }
}

/* A text with the words in it marked; where it is long, the part around the first. */
function mark(parent, { text, at, source }, terms, length) {
  const spans = [];
  for (const word of terms) {
    for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length)) {
      spans.push([at[i], at[i + word.length - 1] + 1]);
    }
  }
  spans.sort((a, b) => a[0] - b[0]);
  let from = spans.length && length < source.length ? Math.max(0, spans[0][0] - length / 3 | 0) : 0;
  const to = from + length, cut = (start, end) => source.slice(start, end).join("");
  if (from) { parent.append("…"); }
  for (const [start, end] of spans) {
    if (start >= from && end <= to) {
      parent.append(cut(from, start));
      add(parent, "mark", cut(start, from = end));
    }
  }
  parent.append(cut(from, to));
  if (to < source.length) { parent.append("…"); }
}

function show({ page }, { title, lang }, place, terms) {
  const item = add(list, "li", "", { className: "nb-list__item nb-item" }), href = root + page.address + FILE;
  item.append($("nb-search-item").content.cloneNode(true));
  const [link, meta, body] = item.querySelectorAll("a, p");
  link.href = href;
  link.lang = body.lang = lang;
  mark(link, fold(title), terms, 200);
  meta.append(page.year ? page.organisation + " " + page.year : words[page.kind]);
  if (place.anchor) {
    meta.append(" › ");
    mark(add(meta, "a", "", { href: href + "#" + place.anchor, lang }), place.name, terms, 80);
  }
  mark(body, place.body, terms, 120);
}

/* ---- Narrowing down ---- */

const values = (name, { part, number, page }) => part[name] ? part[name].filter(it => it[2].has(number))
  : name === "kind" ? [[page.kind, words[page.kind]]] : page.year ? [[name === "year" ? page.year + "" : page.id, page[name]]] : [];

/* Those that fit all choices, but for one of them. */
const chosen = (hits, but) => hits.filter(hit => selects.every(it =>
  it === but || !it.value || values(it.name, hit).some(value => value[0] === it.value)));

function offer(hits) {
  for (const select of selects) {
    const counts = new Map(), value = select.value;
    for (const hit of chosen(hits, select)) {
      for (const [id, label] of values(select.name, hit)) {
        counts.set(id, [label, (counts.get(id) || [0, 0])[1] + 1]);
      }
    }
    select.textContent = "";
    add(select, "option", words.any, { value: "" });
    const sorted = [...counts].sort((a, b) => select.name === "year" ? b[0] - a[0] : b[1][1] - a[1][1]);
    for (const [id, [label, count]] of sorted) { add(select, "option", label + "（" + count + "）", { value: id }); }
    select.value = counts.has(value) ? value : "";
  }
}

/* Offers names that share most signs with what was not found. */
function near(query) {
  const signs = [...fold(query).text].slice(0, MOST);
  const like = name => signs.filter(sign => name.includes(sign)).length / signs.length - name.length / 100;
  parts[0].pages.filter(it => it.title).map(it => [like(fold(it.title).text), it.title]).filter(it => it[0] > .4)
    .sort((a, b) => b[0] - a[0]).slice(0, 5)
    .forEach(it => add(add(list, "li", words.near + " "), "a", it[1], { href: "?q=" + encodeURIComponent(it[1]) }));
}

/* ---- Running ---- */

/* Looks into so many parts of the index, and shows as many pages as fit a screen, each only once its text
   was seen to hold the words. */
async function run(upTo) {
  const mine = ++turn;
  more.onclick = null;
  let shown = 0, left, terms, older;

  async function next() {
    const until = shown + AT_ONCE;
    more.onclick = null;
    for (let i = 0; i < ROUNDS && left.length && shown < until; i++) {
      for (const [hit, text] of left.splice(0, AT_ONCE).map(it => [it, get("text/" + it.page.address.slice(0, -1)).catch(() => 0)])) {
        const data = await text, place = data && verify(data, terms);
        if (mine !== turn) { return; }
        if (place) {
          shown++;
          show(hit, data, place, terms);
        }
      }
    }
    const rest = left.length, count = shown + rest;
    const sure = !rest || terms.every(it => it.length < 3 && runs(it)[0] === it);
    more.hidden = !rest && !older;
    more.textContent = rest ? words.more : words.older;
    more.onclick = () => rest ? next() : run(upTo + 1);
    status.textContent = fill(!count ? words.nothing : sure ? words.found : words.most, count, field.value.trim());
    ways.hidden = count;
    if (!count) { near(field.value); }
  }

  try {
    const { pairs, shards, version: now } = await load("search/data/start");
    version = "?v=" + now;
    for (const [from, to] of pairs.match(/../gu) || []) { simple[from] = to; }
    terms = parse(field.value);
    older = upTo < shards.length;
    const used = await all(shards.slice(0, upTo).map(async (shards, i) =>
      parts[i] || (parts[i] = table(await get(i + "/pages"), i, shards))));
    if (mine !== turn) { return; }
    if (!terms.length) {
      list.textContent = status.textContent = "";
      more.hidden = box.hidden = true;
      ways.hidden = false;
      return;
    }
    const narrow = box.open || selects.some(it => it.value);
    if (narrow) {
      await all(used.map(async part => {
        const data = await get(part.number + "/subjects");
        for (const name in data) { part[name] = data[name].map(it => [it[0], it[1], decode(it[2])]); }
      }));
    }
    const hits = [].concat(...await all(used.map(it => search(it, terms)))).sort((a, b) => b.score - a.score);
    if (mine === turn) {
      if (narrow) { offer(hits); }
      list.textContent = "";
      box.hidden = !hits.length;
      left = chosen(hits);
      await next();
    }
  } catch {
    if (mine !== turn) { return; }
    status.textContent = words.failed;
    more.hidden = true;
    ways.hidden = false;
  }
}

function changed() {
  const query = new URLSearchParams();
  for (const it of [field, ...selects]) {
    if (it.value) { query.set(it.name, it.value); }
  }
  run(1);
  history.replaceState(null, "", "?" + query);
}

const query = new URLSearchParams(location.search);
field.value = (query.get("q") || "").slice(0, 5 * MOST);
for (const it of selects) {
  add(it, "option", query.get(it.name) || "");
  it.onchange = changed;
}
/* Not yet while an input method composes, as the letters of a sign are not what is looked for. */
field.oninput = event => {
  clearTimeout(timer);
  if (!event.isComposing) { timer = setTimeout(changed, 40); }
};
field.addEventListener("compositionend", field.oninput);
form.onsubmit = event => {
  event.preventDefault();
  changed();
};
box.open = selects.some(it => it.value);
box.ontoggle = () => run(1);
run(1);
})();
