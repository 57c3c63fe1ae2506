import { markdownBlocks, markdownPieces, type MarkdownBlock } from './markdown-blocks';

/** A briefing as it goes to paper: only there, and only it. Each link shows its address. */
export function BriefingPage({ markdown }: { readonly markdown: string }) {
  return <article class="print-only briefing" lang="nl">{markdownBlocks(markdown).map((block, at) => <Block key={at} block={block} />)}</article>;
}

function Block({ block }: { readonly block: MarkdownBlock }) {
  switch (block.kind) {
    case 'heading': return <Heading level={block.level} text={block.text} />;
    case 'bullets': return <ul>{block.items.map((item, at) => <li key={at}><Line text={item} /></li>)}</ul>;
    case 'numbers': return <ol>{block.items.map((item, at) => <li key={at}><Line text={item} /></li>)}</ol>;
    case 'quote': return <blockquote>{block.lines.map((line, at) => <p key={at}><Line text={line} /></p>)}</blockquote>;
    case 'table': return (
      <table class="table">
        <thead><tr>{block.head.map((cell, at) => <th key={at} scope="col"><Line text={cell} /></th>)}</tr></thead>
        <tbody>{block.rows.map((row, at) => <tr key={at}>{row.map((cell, column) => <td key={column}><Line text={cell} /></td>)}</tr>)}</tbody>
      </table>
    );
    case 'paragraph': return <p><Line text={block.text} /></p>;
  }
}

function Heading({ level, text }: { readonly level: 1 | 2 | 3; readonly text: string }) {
  if (level === 1) return <h1><Line text={text} /></h1>;
  return level === 2 ? <h2><Line text={text} /></h2> : <h3><Line text={text} /></h3>;
}

function Line({ text }: { readonly text: string }) {
  return <>{markdownPieces(text).map((piece, at) => (piece.href !== null ? <a key={at} href={piece.href}>{piece.text}</a> : piece.strong ? <b key={at}>{piece.text}</b> : piece.text))}</>;
}
