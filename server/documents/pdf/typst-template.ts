import { FONT_FAMILIES, LAST_RESORTS, RTL_FAMILIES, typstFamilies } from '../fonts.ts';

/**
 * How a document is set on paper. The texts come as data (`sys.inputs.document`, JSON) and are never part of this source, so that
 * nothing that anybody writes can be a command here.
 */
export const TYPST_TEMPLATE = `
#let doc = json(bytes(sys.inputs.document))
#let grey = rgb("#5a616a")
#let hair = rgb("#c9c5bb")
#let fonts = ${typstFamilies(FONT_FAMILIES, LAST_RESORTS[0])}
#let rtl-fonts = ${typstFamilies(RTL_FAMILIES, LAST_RESORTS[0])}
#let direction-of(name) = if name == "rtl" { rtl } else { ltr }
#let fonts-of(name) = if name == "rtl" { rtl-fonts } else { fonts }

#set document(title: doc.title, date: datetime(year: doc.day.at(0), month: doc.day.at(1), day: doc.day.at(2)))
#set page(paper: "a4", margin: (x: 24mm, top: 24mm, bottom: 26mm), footer: context {
  set text(size: 8.5pt, fill: grey)
  align(center)[#doc.foot · #counter(page).display("1/1", both: true)]
}, header: { set text(size: 8.5pt, fill: grey); align(center, doc.head) })
#set text(font: fonts-of(doc.direction), size: 10.5pt, lang: doc.language, dir: direction-of(doc.direction), hyphenate: false, fallback: false)
#set par(leading: 0.66em, spacing: 0.9em)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 1.1em)
#show title: set text(size: 1.8em / 1.7, weight: 600)
#show heading: set block(above: 1.5em, below: 0.8em)

#let facing(dir, body) = {
  set text(dir: direction-of(dir), font: fonts-of(dir))
  set align(if direction-of(dir) == rtl { right } else { left })
  body
}
#let words(inlines) = for inline in inlines {
  let shown = inline.text.split("\\n").join(linebreak())
  if inline.underline { shown = underline(shown) }
  if inline.strike { shown = strike(shown) }
  if inline.script == "sub" { shown = sub(shown) }
  if inline.script == "sup" { shown = super(shown) }
  if inline.style in ("emphasis", "strong-emphasis") { shown = emph(shown) }
  if inline.style in ("strong", "strong-emphasis") { shown = strong(shown) }
  if inline.style == "quiet" { shown = text(size: 0.86em, fill: grey, shown) }
  if inline.href != none { shown = link(inline.href, underline(shown)) }
  if inline.to != none { shown = link(label(inline.to), shown) }
  shown
}
#let marked(anchor, body) = if anchor == none { body } else [#body#label(anchor)]

#let part-of-text(block, body) = {
  if block.as == none { par(body) }
  else if block.as.kind == "item" {
    pad(..if block.dir == "rtl" { (right: block.as.depth * 1.5em) } else { (left: block.as.depth * 1.5em) }, grid(columns: (if block.as.label.len() > 3 { auto } else { 1.5em }, 1fr), column-gutter: 0.3em, par(text(fill: grey, block.as.label)), par(body)))
  }
  else if block.as.kind == "quotation" {
    let side(size) = if block.dir == "rtl" { (right: size) } else { (left: size) }
    std.block(width: 100%, inset: side(0.9em), stroke: side(1pt + hair), par(body))
  }
  else { par(text(size: 0.86em, [#super(block.as.label) #body])) }
}
#let set-paragraph(block) = {
  let body = facing(block.dir, part-of-text(block, text(lang: block.lang, words(block.inlines))))
  if block.number == none { marked(block.anchor, std.block(width: 100%, body)) }
  else {
    let number = text(fill: grey, number-width: "tabular", block.number)
    marked(block.anchor, grid(columns: (3.2em, 1fr), par(if block.address == none { number } else { link(block.address, number) }), body))
  }
}
#let set-table(block) = std.block(breakable: true, width: 100%, {
  if block.caption != "" { std.block(sticky: true, par(strong(block.caption))) }
  set text(size: 0.9em)
  show table.cell.where(y: 0): set text(weight: 600)
  set table.cell(breakable: false)
  table(columns: block.widths.map(w => w * 1fr), stroke: (x, y) => (bottom: 0.4pt + hair), inset: (x: 4pt, y: 4pt),
    table.header(..block.head.map(cell => [#cell])),
    ..block.rows.flatten().map(cell => [#cell]))
})
#let blue = rgb("#0b5c8a")
#let bar-of(measure, ..size) = rect(height: 0.7em, ..size, stroke: 0.6pt + blue, fill: if measure == 0 { blue } else { none })
#let set-bars(block) = figure(alt: block.alt, kind: "chart", supplement: none, outlined: false, std.block(breakable: false, width: 100%, {
  set align(start)
  std.block(sticky: true, strong(block.caption))
  set text(size: 0.9em)
  let legend = block.measures.enumerate().map(((index, measure)) => box[#box(bar-of(index, width: 0.7em))#h(0.5em)#measure])
  std.block(legend.join(h(1.6em)))
  let drawn(index, bar) = grid(columns: (bar.part * 65%, auto), column-gutter: 0.6em, align: horizon,
    if bar.part > 0 { bar-of(index, width: 100%) }, [#bar.text])
  grid(columns: (auto, 1fr), column-gutter: 1.2em, row-gutter: 0.8em,
    ..block.groups.map(group => (
      [#group.label],
      stack(spacing: 0.4em, ..group.bars.enumerate().map(((index, bar)) => drawn(index, bar))),
    )).flatten())
}))
#let indented(body) = pad(..if doc.direction == "rtl" { (right: 3.2em) } else { (left: 3.2em) }, std.block(width: 100%, body))
#let set-cell(cell) = facing(cell.dir, if cell.heads { strong(words(cell.inlines)) } else { words(cell.inlines) })
#let set-block(block) = {
  if block.type == "paragraph" { set-paragraph(block) }
  else if block.type == "quotation" {
    std.block(sticky: block.leads, indented(facing(block.dir, par(text(fill: grey, lang: block.lang, words(block.inlines))))))
  }
  else if block.type == "heading" {
    if block.at("startsPage", default: false) { pagebreak(weak: true) }
    let title = text(lang: block.lang, words(block.inlines))
    marked(block.anchor, heading(level: block.level, if block.number == none { title } else { block.number + ".  " + title }))
  }
  else if block.type == "list" {
    indented(facing(block.dir, for run in block.runs {
      let points = enum(numbering: n => run.rows.at(n - 1).mark, number-align: start + top, body-indent: 0.6em, spacing: 0.8em,
        ..run.rows.map(row => std.block(width: 100%, breakable: row.breaks, if row.part != none { set-block(row.part) })))
      std.block(spacing: 0.8em, pad(..if block.dir == "rtl" { (right: run.inside * 1em) } else { (left: run.inside * 1em) }, points))
    }))
  }
  else if block.type == "grid" {
    set text(size: 0.9em)
    if block.number != none { std.block(sticky: true, below: 0.5em, par(text(fill: grey, number-width: "tabular", block.number))) }
    set text(dir: direction-of(block.dir))
    marked(block.anchor, table(columns: block.widths.map(w => w * 1fr), stroke: 0.4pt + hair, inset: 4pt,
      ..if block.headed > 0 { (table.header(..block.cells.slice(0, block.headed).map(set-cell)),) },
      ..block.cells.slice(block.headed).map(set-cell)))
  }
  else if block.type == "table" { set-table(block) }
  else if block.type == "bars" { set-bars(block) }
}

#std.block(par(text(fill: grey, doc.kicker)))
#std.block(below: 1em, title(doc.heading))
#for notice in doc.notices { std.block(inset: (x: 0.8em, y: 0.1em), stroke: if doc.direction == "rtl" { (right: 2pt + grey) } else { (left: 2pt + grey) }, par(text(fill: grey, notice))) }
#std.block(above: 1.4em, below: 1.6em, grid(columns: (auto, 1fr), column-gutter: 2em, row-gutter: 0.7em,
  ..doc.facts.map(fact => (par(text(fill: grey, fact.term)), par(fact.text))).flatten()))
#if doc.contents != none { outline(title: doc.contents, depth: 2, indent: 1.2em) }
#for block in doc.blocks { set-block(block) }
`;
