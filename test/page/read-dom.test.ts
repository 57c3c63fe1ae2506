import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDom, readDomSteps, type DomReading } from '../../lib/page/read-dom';
import { officialXmlRole } from '../../lib/page/xml-role';
import { plainSource } from '../../lib/text/plain-source';
import { bodyOf, xmlRoot } from './parse-markup';

const fromHtml = (html: string): DomReading => readDom(bodyOf(html));
const fromXml = (xml: string): DomReading => readDom(xmlRoot(xml), { roleOf: officialXmlRole });
const kinds = ({ source }: DomReading): string[] => source.blocks.map((b) => `${b.kind}${b.level}: ${source.text.slice(b.start, b.end)}`);
const quotes = (reading: DomReading, spans: readonly { start: number; end: number }[]): string[] => spans.map(({ start, end }) => reading.source.text.slice(start, end));

describe('text of a page', () => {
  it.each([
    ['<p>een  twee\n   drie</p>', 'een twee drie', 'white space folds'],
    ['<p>een <b> twee</b> drie</p>', 'een twee drie', 'also over the edges of elements'],
    ['<p>be<i>groot</i>te</p>', 'begrootte', 'a word over three elements is one word'],
    ['<p>€&nbsp;10</p>', '€\u00A010', 'a no-break space stays'],
    ['<p>een</p><p>&nbsp;</p><p>twee</p>', 'een\ntwee', 'a paragraph of blanks shows nothing'],
    ['<p>een</p><p>twee</p>', 'een\ntwee', 'a line end between blocks'],
    ['los<div>blok</div>rest', 'los\nblok\nrest', 'words beside a block'],
    ['<p>een</p>\n\n<p></p><div> </div><p>twee</p>', 'een\ntwee', 'empty blocks show nothing'],
    ['<p>Aan de raad<br>Plein 1</p>', 'Aan de raad\nPlein 1', 'lines of an address stand apart'],
    ['<p>de motie die de<br>regering vraagt</p>', 'de motie die de regering vraagt', 'a sentence runs on over a line end'],
    ['<p>een<br><br>twee</p>', 'een\ntwee', 'two line ends part paragraphs'],
    ['<p>zien<script>nee</script><style>nee</style><span hidden>nee</span><span style="display: none">nee</span></p>', 'zien', 'what is not shown is not read'],
    ['<nav>menu</nav><header>merk</header><main><header>kop</header>tekst</main><footer>voet</footer>', 'kop\ntekst', 'the frame of the page is no text, a header inside is'],
    ['<p>zie <button>knop</button>hier</p>', 'zie hier', 'controls are no text'],
    ['<dialog>dicht</dialog><dialog open>open</dialog>', 'open', 'a closed dialog is not shown'],
  ])('%s reads %j: %s', (html, text) => {
    expect(fromHtml(html).source.text).toBe(text);
  });

  it('knows what kind of block each line is', () => {
    const reading = fromHtml('<h2>Kop</h2><p>tekst</p><ul><li>een<ul><li><p>diep</p></li></ul></li><li>twee</li></ul><div class="voetnoot">noot</div>');
    expect(kinds(reading)).toEqual(['heading2: Kop', 'paragraph0: tekst', 'listItem1: een', 'listItem2: diep', 'listItem1: twee', 'footnote0: noot']);
  });

  it.each([
    ['<p>De raad neemt in de</p><p>vergadering een motie aan.</p><p>daarna niets</p>', ['paragraph0: De raad neemt in de\nvergadering een motie aan.', 'paragraph0: daarna niets'], 'a paragraph for each printed line'],
    ['<p>De raad</p><p>Jansen</p>', ['paragraph0: De raad', 'paragraph0: Jansen'], 'a capital may begin anything'],
    ['<h2>Kop</h2><p>met kleine letter</p>', ['heading2: Kop', 'paragraph0: met kleine letter'], 'no sentence runs out of a heading'],
    ['<p>besluit dat</p><p>- er geld komt voor</p><p>de jeugd</p><p>o de omvang blijft</p>', ['paragraph0: besluit dat', 'listItem1: - er geld komt voor\nde jeugd', 'listItem1: o de omvang blijft'], 'items by their signs'],
    ['<p>besluit dat<br>1. er geld komt<br>Nr. 12</p>', ['paragraph0: besluit dat', 'listItem1: 1. er geld komt', 'paragraph0: Nr. 12'], 'also behind line ends'],
  ])('%s has the blocks %j: %s', (html, blocks) => {
    expect(kinds(fromHtml(html))).toEqual(blocks);
  });

  it.each([
    ['<pre>De brief\n\nDe raad neemt\neen  motie aan.\n\n- een\n- twee</pre>', ['heading2: De brief', 'paragraph0: De raad neemt\neen  motie aan.', 'listItem1: - een', 'listItem1: - twee']],
    ['<div style="white-space: pre-line">Aan de raad\nPlein <b>1</b></div><p>een\ntwee</p>', ['paragraph0: Aan de raad\nPlein 1', 'paragraph0: een twee']],
    ['<table><tr><td><pre>een\ntwee</pre></td><td>drie</td></tr></table>', ['tableRow0: een twee\tdrie']],
  ])('reads lines where white space is shown: %j has the blocks %j', (html, blocks) => {
    expect(kinds(fromHtml(html))).toEqual(blocks);
  });

  it('reads any preformatted text as the bare text is read', () => {
    const line = fc.constantFrom('', 'Kop', '- een', 'De raad neemt', 'een motie aan.', '# Titel', 'post\t12', '€ 1 miljoen', '  ingesprongen');
    fc.assert(fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const text = `Brief\n${lines.join('\n')}`;
      const pre = bodyOf('<pre></pre>');
      if (pre.firstElementChild !== null) pre.firstElementChild.textContent = text;
      const { text: read, blocks, tables } = readDom(pre).source;
      const bare = plainSource(text);
      expect({ read, blocks, tables }).toEqual({ read: text, blocks: bare.blocks, tables: bare.tables });
    }));
  });

  it('keeps the grid of a table', () => {
    const reading = fromHtml(`<table><caption>Uitgaven</caption>
      <tr><th rowspan="2">post</th><th colspan="2">jaar</th></tr><tr><th>2024</th><th>2025</th></tr>
      <tr><td>wegen</td><td></td><td>7</td></tr></table>`);
    expect(reading.source.text).toBe('Uitgaven\npost\tjaar\n2024\t2025\nwegen\t\t7');
    const [table] = reading.source.tables;
    expect(table?.cells.map((c) => [c.row, c.column, c.columnSpan, c.header, reading.source.text.slice(c.start, c.end)])).toEqual([
      [0, 0, 1, true, 'post'], [0, 1, 2, true, 'jaar'], [1, 1, 1, true, '2024'], [1, 2, 1, true, '2025'], [2, 0, 1, false, 'wegen'], [2, 2, 1, false, '7'],
    ]);
    expect(quotes(reading, table?.caption ? [table.caption] : [])).toEqual(['Uitgaven']);
    expect(reading.source.blocks.map((b) => b.kind)).toEqual(['caption', 'tableRow', 'tableRow', 'tableRow']);
  });

  it('takes a first row of one wide cell for the name of the table', () => {
    const reading = fromHtml('<table><tr><td colspan="2">bedragen x € 1 000</td></tr><tr><td>a</td><td>1</td></tr></table>');
    expect(quotes(reading, reading.source.tables.flatMap((t) => t.caption ?? []))).toEqual(['bedragen x € 1 000']);
  });

  it('reads a table that only places things as plain blocks', () => {
    const reading = fromHtml('<table><tr><td><h1>Kop</h1><p>een</p><p>twee</p></td><td>ernaast</td></tr></table>');
    expect(reading.source.text).toBe('Kop\neen\ntwee\nernaast');
    expect(reading.source.tables).toEqual([]);
  });

  it.each([
    ['<p>in 2023<sup>4</sup> verschoven</p>', ['4'], 'a number set high'],
    ['<p>de raad<a class="nootnr" href="#n1">1</a> besluit</p>', ['1'], 'the class of officielebekendmakingen.nl'],
    ['<p>noot<sup><a href="#f">a</a></sup></p>', ['a'], 'a letter that is a link'],
    ['<p>500 m<sup>2</sup> kantoor</p>', [], 'a square metre'],
    ['<p>de 1<sup>e</sup> termijn</p>', [], 'an ordinal'],
  ])('%s has note markers %j: %s', (html, markers) => {
    const reading = fromHtml(html);
    expect(quotes(reading, reading.source.noteMarkers)).toEqual(markers);
  });

  it('keeps the words and the address of links', () => {
    const reading = fromHtml('<p>zie <a href="/brief">de brief</a> en <a name="x">hier</a></p>');
    expect(reading.source.links).toEqual([{ start: 4, end: 12, href: '/brief' }]);
  });

  it('leaves out what the caller leaves out', () => {
    const body = bodyOf('<p>een</p><div id="ours">van ons</div><p>twee</p>');
    expect(readDom(body, { skip: (element) => element.id === 'ours' }).source.text).toBe('een\ntwee');
  });

  it('rests between short steps and survives any depth', () => {
    const steps = readDomSteps(bodyOf(`${'<div>'.repeat(3_000)}diep${'</div>'.repeat(3_000)}`));
    let rests = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) rests++;
    expect(rests).toBeGreaterThan(2);
    expect(step.value.source.text).toBe('diep');
  });
});

describe('text of official XML', () => {
  it('reads a kamerstuk as it is printed', () => {
    const reading = fromXml(`<officiele-publicatie><metadata><meta name="x" content="y"/></metadata><kamerstuk>
      <dossier><dossiernummer><dossiernr>36 600</dossiernr> <begrotingshoofdstuk>XX</begrotingshoofdstuk></dossiernummer><titel>Begroting</titel></dossier>
      <stuk><stuknr>Nr. <ondernummer kamer="2">7</ondernummer></stuknr><titel>BRIEF</titel>
      <al>Het gas<?xpp afbm?>veld<noot id="n1"><noot.nr>1</noot.nr><noot.al>Zie <extref doc="kst-30000-1">30 000, nr. 1</extref></noot.al></noot> sluit.</al>
      <lijst><li><li.nr>a.</li.nr><al>eerst</al><al>ook</al></li></lijst></stuk></kamerstuk></officiele-publicatie>`);
    expect(kinds(reading)).toEqual([
      'paragraph0: 36 600 XX', 'heading2: Begroting', 'paragraph0: Nr. 7', 'heading2: BRIEF', 'paragraph0: Het gasveld1 sluit.',
      'listItem1: a. eerst', 'listItem1: ook', 'footnote0: Zie 30 000, nr. 1',
    ]);
    expect(quotes(reading, reading.source.noteMarkers)).toEqual(['1']);
    expect(quotes(reading, reading.source.links)).toEqual(['30 000, nr. 1']);
  });

  it('keeps the parts of a name and of a dossier apart, whatever white space the file has', () => {
    expect(fromXml('<ondertekening><functie>De Minister van Dijken,</functie><naam><voornaam>A.B.</voornaam><achternaam>de Waal</achternaam></naam></ondertekening>').source.text).toBe('De Minister van Dijken,\nA.B. de Waal');
    expect(fromXml('<x><dossiernr>36 600</dossiernr><begrotingshoofdstuk>XX</begrotingshoofdstuk></x>').source.text).toBe('36 600 XX');
    expect(fromXml('<spreker><voorvoegsels>De heer</voorvoegsels> <naam><achternaam>Jansen</achternaam></naam> (<politiek>PB</politiek>):</spreker>').source.text).toBe('De heer Jansen (PB):');
  });

  it('reads a CALS table by the names of its columns', () => {
    const reading = fromXml(`<tabel><table><title>x € 1 000</title><tgroup><colspec colname="c1"/><colspec colname="c2"/><colspec colname="c3"/>
      <thead><row><entry namest="c1" nameend="c2"><al>samen</al></entry><entry colname="c3"><al>rest</al></entry></row></thead>
      <tbody><row><entry colname="c1"><al>een</al></entry><entry colname="c3"><al>twee</al></entry></row></tbody></tgroup></table></tabel>`);
    expect(reading.source.tables[0]?.cells.map((c) => [c.row, c.column, c.columnSpan, c.header])).toEqual([[0, 0, 2, true], [0, 2, 1, true], [1, 0, 1, false], [1, 2, 1, false]]);
    expect(quotes(reading, reading.source.tables.flatMap((t) => t.caption ?? []))).toEqual(['x € 1 000']);
  });

  it('reads the older form', () => {
    const reading = fromXml('<kamerwrk><stuk><ltrlabel>Nr. </ltrlabel><nummer>12</nummer><tuskop letat="vet">Kop</tuskop><al>een\ntwee</al></stuk></kamerwrk>');
    expect(kinds(reading)).toEqual(['paragraph0: Nr. 12', 'heading3: Kop', 'paragraph0: een twee']);
  });
});

const pieces = fc.constantFrom('woord ', 'x', '  \n', '\u00A0', '<p>', '</p>', '<br>', '<table><tr><td>', '</td><td>', '</td></tr></table>', '<sup>1</sup>', '<li>', '<b>', '</b>', '<nav>n</nav>', '<h3>', '</h3>', '<a href="#">', '</a>', '€ 5');

describe('the way back', () => {
  it('finds for every sign the same sign in a node, and the way to it', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const { source, ...nodes } = fromHtml(parts.join(''));
      for (let i = 0; i < source.text.length; i++) {
        const [range] = nodes.rangeOf({ start: i, end: i + 1 });
        if (range === undefined) continue;
        const there = range.startNode.data.slice(range.startOffset, range.endOffset);
        expect(there.replace(/[\t\n\r\f]/, ' ')).toBe(source.text[i]);
        expect(nodes.offsetOf(range.startNode, range.startOffset)).toBe(i);
      }
    }));
  });

  it('keeps blocks in order, apart, without white space at their edges, and all words inside', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const { source } = fromHtml(parts.join(''));
      let end = 0;
      for (const block of source.blocks) {
        expect(source.text.slice(end, block.start)).toMatch(/^\n?$/);
        expect(source.text.slice(block.start, block.end)).toMatch(/^[^ \t\n](?:.*[^ \t\n])?$/s);
        end = block.end;
      }
      expect(end).toBe(source.text.length);
    }));
  });

  it('parts a range where something unread stands between', () => {
    const { source, ...nodes } = fromHtml('<p>voor<span hidden>weg</span>na</p>');
    expect(source.text).toBe('voorna');
    expect(nodes.rangeOf({ start: 0, end: 6 }).map((r) => r.startNode.data)).toEqual(['voor', 'na']);
    expect(nodes.offsetOf(bodyOf('anders'), 0)).toBeNull();
  });
});
