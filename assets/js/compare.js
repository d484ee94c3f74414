/* Figures of up to four reports side by side. Which ones stands in the address: ?o=organisation&y=year,
   as often as there are columns. All words come from the page, all data from compare/data/. */
(function () {
  "use strict";

  var form = document.getElementById("nb-compare");
  var result = document.getElementById("nb-compare-result");
  var status = document.getElementById("nb-compare-status");
  var words = form.dataset;
  var MANY = 300;
  var waiting = {};

  window.nianbao = {
    take: function (name, data) {
      waiting[name].resolve(data);
    }
  };

  /* A script, as browsers do not fetch files that lie beside a page on a disk. */
  function load(name) {
    name = "compare/data/" + name;
    if (!waiting[name]) {
      var entry = (waiting[name] = {});
      entry.data = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        entry.resolve = resolve;
        script.src = words.root + name + ".js";
        script.onerror = reject;
        document.head.appendChild(script);
      });
    }
    return waiting[name].data;
  }

  function add(parent, tag, text, attributes) {
    var svg = tag === "svg" || tag === "rect";
    var element = svg
      ? document.createElementNS("http://www.w3.org/2000/svg", tag)
      : document.createElement(tag);
    if (text) {
      element.textContent = text;
    }
    Object.keys(attributes || {}).forEach(function (name) {
      element.setAttribute(name, attributes[name]);
    });
    parent.appendChild(element);
    return element;
  }

  function has(object, name) {
    return Object.prototype.hasOwnProperty.call(object, name);
  }

  function say(sentences) {
    status.textContent = "";
    sentences.forEach(function (it, i) {
      if (i) {
        add(status, "br");
      }
      add(status, "span", it);
    });
  }

  function fill(words, values) {
    return values.reduce(function (text, it, i) { return text.split("%" + (i + 1)).join(it); }, words);
  }

  function asked() {
    var query = new URLSearchParams(location.search);
    var years = query.getAll("y");
    return query.getAll("o").map(function (id, i) {
      return { id: id, year: years[i] || "" };
    });
  }

  /* ---- Choosing ---- */

  function label(organisation, counts) {
    return counts[organisation[1]] > 1 && organisation[3] ? organisation[1] + "（" + organisation[3] + "）" : organisation[1];
  }

  /* A list for few, a field with proposals for many. */
  function control(place, names, labels) {
    var field = place.querySelector("select");
    if (names.organisations.length <= MANY) {
      add(field, "option", words.choose, { value: "" });
      names.organisations.forEach(function (it, i) {
        add(field, "option", labels[i], { value: it[0] });
      });
      return {
        field: field,
        get: function () { return field.value; },
        set: function (value) { field.value = value; },
        event: "change"
      };
    }
    place.removeChild(field);
    field = add(place, "input", "", { id: field.id, list: "nb-compare-names", autocomplete: "off" });
    return {
      field: field,
      get: function () {
        var at = labels.indexOf(field.value.trim());
        return at < 0 ? "" : names.organisations[at][0];
      },
      set: function (value) {
        names.organisations.forEach(function (it, i) {
          if (it[0] === value) { field.value = labels[i]; }
        });
      },
      event: "input"
    };
  }

  function years(select, names, id, chosen) {
    select.textContent = "";
    names.organisations.forEach(function (it) {
      if (it[0] === id) {
        it[2].forEach(function (year) {
          add(select, "option", String(year), { value: year });
        });
      }
    });
    if (chosen) {
      select.value = chosen;
    }
    if (select.selectedIndex < 0) {
      select.selectedIndex = 0;
    }
    select.disabled = !select.options.length;
  }

  function choices(names) {
    var counts = Object.create(null);
    names.organisations.forEach(function (it) { counts[it[1]] = (counts[it[1]] || 0) + 1; });
    var labels = names.organisations.map(function (it) { return label(it, counts); });
    var wanted = asked();
    if (names.organisations.length > MANY) {
      var list = add(form, "datalist", "", { id: "nb-compare-names" });
      labels.forEach(function (it) { add(list, "option", "", { value: it }); });
    }
    var rows = Array.prototype.map.call(form.querySelectorAll("fieldset"), function (row, i) {
      var parts = row.querySelectorAll("p");
      var organisation = control(parts[0], names, labels);
      var year = parts[1].querySelector("select");
      var first = wanted[i] || { id: "", year: "" };
      organisation.set(first.id);
      years(year, names, first.id, first.year);
      organisation.field.addEventListener(organisation.event, function () {
        organisation.field.removeAttribute("aria-invalid");
        years(year, names, organisation.get(), year.value);
      });
      return { organisation: organisation, year: year };
    });
    form.addEventListener("submit", function (event) {
      var query = new URLSearchParams();
      var wrong = rows.filter(function (row) {
        return row.organisation.field.value.trim() && !row.organisation.get();
      });
      event.preventDefault();
      if (wrong.length) {
        wrong.forEach(function (row) { row.organisation.field.setAttribute("aria-invalid", "true"); });
        say(wrong.map(function (row) { return fill(words.unlisted, [row.organisation.field.value]); }));
        wrong[0].organisation.field.focus();
        return;
      }
      rows.forEach(function (row) {
        if (row.organisation.get()) {
          query.append("o", row.organisation.get());
          query.append("y", row.year.value);
        }
      });
      location.search = query.toString();
    });
    form.hidden = false;
  }

  /* ---- Showing ---- */

  function bar(cell, value, most) {
    var svg = add(cell, "svg", "", {
      "class": "nb-bars__picture", viewBox: "0 0 1000 16", preserveAspectRatio: "none", "aria-hidden": "true"
    });
    add(svg, "rect", "", { width: Math.round(value / most * 1000), height: 16 });
  }

  function row(body, indicator, columns) {
    var figures = columns.map(function (it) {
      return has(it.data.figures, indicator[0]) && it.data.figures[indicator[0]][it.year];
    });
    if (!figures.some(Boolean)) {
      return 0;
    }
    var values = figures.map(function (it) { return it && it[1] !== null ? Number(it[1]) : null; });
    var known = values.filter(function (it) { return it !== null; });
    var most = Math.max.apply(null, known);
    var bars = known.length > 1 && Math.min.apply(null, known) >= 0 && most > 0;
    var line = add(body, "tr");
    var head = add(line, "th", "", { scope: "row", "class": "nb-series__head" });
    add(head, "a", indicator[1], { href: words.root + "indicators/" + indicator[0] + "/" });
    figures.forEach(function (it, i) {
      var cell = add(line, "td");
      if (!it) {
        cell.textContent = words.none;
        return;
      }
      add(cell, "a", it[0], { href: words.root + it[2], lang: columns[i].data.lang });
      if (bars && values[i] !== null) {
        bar(cell, values[i], most);
      }
      if (it[3]) {
        add(cell, "small", it[3]);
      }
    });
    return 1;
  }

  function show(names, columns) {
    var box = add(result, "div", "", {
      "class": "nb-scroll nb-scroll--start", role: "region", tabindex: "0", "aria-labelledby": "nb-compare-caption"
    });
    var table = add(box, "table", "", { "class": "nb-series nb-compared" });
    add(add(table, "caption"), "span", words.caption, { id: "nb-compare-caption", "class": "nb-hidden" });
    var top = add(add(table, "thead"), "tr");
    add(top, "th", words.indicator, { scope: "col", "class": "nb-series__head" });
    columns.forEach(function (it) {
      var head = add(top, "th", "", { scope: "col" });
      add(head, "a", it.data.name, { href: words.root + "organisations/" + it.id + "/", lang: it.data.lang });
      add(head, "br");
      add(head, "a", it.year, { href: words.root + it.data.reports[it.year] });
    });
    var body = add(table, "tbody");
    var lines = names.indicators.reduce(function (sum, it) { return sum + row(body, it, columns); }, 0);
    box.hidden = !lines;
    return lines ? fill(words.found, [lines]) : words.nothing;
  }

  load("names").then(function (names) {
    choices(names);
    var wanted = asked().slice(0, 4);
    var notes = [];
    var known = wanted.filter(function (it) {
      return names.organisations.some(function (other) { return other[0] === it.id; });
    });
    if (known.length < wanted.length) {
      notes.push(words.unknown);
    }
    say(known.length ? [words.loading] : notes);
    return Promise.all(known.map(function (it) {
      return load("of/" + it.id).then(function (data) {
        var year = has(data.reports, it.year) ? it.year : Object.keys(data.reports).pop();
        if (it.year && it.year !== year) {
          notes.push(fill(words.otherYear, [data.name, it.year, year]));
        }
        return { id: it.id, data: data, year: year };
      });
    })).then(function (columns) {
      if (columns.length) {
        say([show(names, columns)].concat(notes));
      }
    });
  }).catch(function () {
    say([words.failed]);
  });
})();
