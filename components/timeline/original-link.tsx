/** The name of a document, leading to its own address where that is on the web; a file has only its name. */
export function OriginalLink({ url, name }: { readonly url: string | null; readonly name: string }) {
  const onTheWeb = url?.startsWith('https://') === true;
  return onTheWeb ? <a href={url} target="_blank" rel="noreferrer" lang="nl">{name}</a> : <span lang="nl">{name}</span>;
}
