/**
 * The one Typst source that sets every paper. It is a constant: what a paper says reaches it as JSON through `sys.inputs`,
 * and is placed as text, so that no word of a record can become a command.
 */
export const TEMPLATE = `
#let sheet = json(bytes(sys.inputs.sheet))
#let files = json(bytes(sys.inputs.files))
#let hair = 0.4pt + luma(60%)
#let at = sheet.date
#set document(title: sheet.title, date: datetime(
  year: at.at(0), month: at.at(1), day: at.at(2), hour: at.at(3), minute: at.at(4), second: at.at(5),
))
#set text(font: "Libertinus Serif", size: 10pt, ligatures: false, lang: sheet.lang, fallback: sys.inputs.fallback == "yes")
#show raw: set text(
  font: "Libertinus Serif", size: 8.5pt, tracking: 0.04em, slashed-zero: true, number-width: "tabular",
)
#set par(leading: 0.5em, spacing: 0.7em)
#set page(
  paper: "a4",
  margin: (x: 17mm, top: 25mm, bottom: 20mm),
  header: {
    set align(center)
    for line in sheet.banner { block(spacing: 0.4em, strong(line)) }
    line(length: 100%, stroke: hair)
  },
  footer: {
    set text(size: 7.5pt)
    line(length: 100%, stroke: hair)
    grid(
      columns: (1fr, auto), column-gutter: 4mm,
      sheet.foot, context counter(page).display("1 / 1", both: true),
    )
  },
)
#show heading.where(level: 1): it => block(above: 0.4em, below: 0.8em, text(size: 15pt, it.body))
#show heading.where(level: 2): it => block(above: 1.2em, below: 0.6em, sticky: true, text(size: 11pt, it.body))

#let lines(words) = stack(spacing: 0.45em, ..words)
#let side(align) = if align == "end" { right } else { left }
#let cell(words, strong-row) = if strong-row { strong(words) } else { words }

#let set-table(b) = {
  set text(size: if b.dense { 7.5pt } else { 9pt }, number-width: "tabular")
  set par(leading: 0.4em)
  table(
    columns: b.columns.map(c => if "share" in c { c.share * 1fr } else { auto }),
    align: b.columns.map(c => side(c.align)),
    stroke: (x, y) => (bottom: hair, top: if y == 0 { hair } else { none }),
    inset: (x: if b.dense { 2.5pt } else { 4pt }, y: 3pt),
    table.header(..b.columns.map(c => strong(c.header))),
    ..b.rows.map(r => r.cells.map(c => cell(c, r.at("strong", default: false)))).flatten(),
  )
}

#let digits(n) = stack(dir: ltr, ..range(n).map(_ => rect(width: 5mm, height: 6.5mm, stroke: 0.6pt)))

#let set-blanks(b) = {
  set table.cell(breakable: false)
  set text(size: 9pt)
  set par(leading: 0.35em)
  table(
    columns: (auto, 1fr, auto, 60mm),
    stroke: hair,
    inset: (x: 3pt, y: 3.5pt),
    align: (left + horizon, left + horizon, left + horizon, left + bottom),
    table.header(..b.heads.map(h => strong(h))),
    ..b.rows.map(r => (
      strong(r.symbol),
      lines(r.label + if r.article != "" { (text(size: 6.5pt, r.article),) } else { () }),
      digits(r.boxes),
      [],
    )).flatten(),
  )
}

#let set-signing(b) = {
  set table.cell(breakable: false)
  set text(size: 9pt)
  table(
    columns: (auto, 1fr, 1fr, 1fr),
    stroke: hair,
    inset: (x: 3pt, y: 5pt),
    table.header(..b.heads.map(h => strong(h))),
    ..b.rows.map(r => (r.seat, lines(r.role), [], [])).flatten(),
  )
}

#let set-facts(b) = {
  set text(size: 9pt)
  grid(
    columns: (auto, 1fr), column-gutter: 4mm, row-gutter: 0.55em,
    ..b.rows.map(((label, value)) => (label, strong(value))).flatten(),
  )
}

#let set-text(b) = {
  if b.tone == "boxed" { block(width: 100%, stroke: 0.6pt, inset: 6pt, b.text) }
  else if b.tone == "small" { block(text(size: 8pt, b.text)) }
  else { block(b.text) }
}

#let set-block(b) = {
  if b.kind == "heading" { heading(level: b.level, b.text) }
  else if b.kind == "text" { set-text(b) }
  else if b.kind == "facts" { set-facts(b) }
  else if b.kind == "table" { set-table(b) }
  else if b.kind == "blanks" { set-blanks(b) }
  else if b.kind == "signing" { set-signing(b) }
  else if b.kind == "code" { block(width: 100%, breakable: false, fill: luma(95%), inset: 5pt, raw(b.text, block: true)) }
  else if b.kind == "mark" {
    block(breakable: false, grid(
      columns: (32mm, 1fr), column-gutter: 5mm,
      image(bytes(b.svg), format: "svg", width: 32mm, alt: b.says),
      b.blocks.map(set-block).join(),
    ))
  }
}

#for file in files {
  pdf.attach(
    file.name, bytes(sys.inputs.at(file.key)),
    relationship: file.relation, mime-type: file.media, description: file.about,
  )
}
#for b in sheet.blocks { set-block(b) }
`;
