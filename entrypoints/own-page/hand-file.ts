import { browser } from 'wxt/browser';

/**
 * A file that was dropped on one page of ours goes to a new tab with the reader. The two pages meet on a channel that
 * only pages of ours can join; the name is made anew each time.
 */
const channelOf = (name: string): BroadcastChannel => new BroadcastChannel(`file-${name}`);

/** The first page waits no longer than this for the reader to ask, in milliseconds. */
const LONGEST_WAIT = 30_000;

/** Opens a file in the reader, in a tab of its own. */
export async function openInReader(file: File): Promise<void> {
  const name = crypto.randomUUID();
  const channel = channelOf(name);
  channel.onmessage = () => {
    channel.postMessage(file);
    channel.close();
  };
  setTimeout(() => { channel.close(); }, LONGEST_WAIT);
  await browser.tabs.create({ url: browser.runtime.getURL(`/viewer.html?handed=${name}` as '/viewer.html') });
}

/** Takes the file that the address of this page names; `null` when nobody hands one over, as after a reload. */
export function takeHandedFile(search: string): Promise<File | null> {
  const name = new URLSearchParams(search).get('handed');
  if (name === null) return Promise.resolve(null);
  const channel = channelOf(name);
  return new Promise((resolve) => {
    const end = (file: File | null): void => {
      channel.close();
      resolve(file);
    };
    channel.onmessage = ({ data }: MessageEvent<unknown>) => { end(data instanceof File ? data : null); };
    channel.postMessage('ready');
    setTimeout(() => { end(null); }, 2_000);
  });
}

/** Opens each PDF that is dropped on a page of ours. A drop of anything else is left to the browser. */
export function takeDroppedPdfs(page: Document, open: (file: File) => void): () => void {
  const controller = new AbortController();
  const pdfOf = (event: DragEvent): File | undefined => [...(event.dataTransfer?.files ?? [])].find((file) => file.type === 'application/pdf' || /\.pdf$/i.test(file.name));
  page.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  }, { signal: controller.signal });
  page.addEventListener('drop', (event) => {
    const file = pdfOf(event);
    if (file === undefined) return;
    event.preventDefault();
    open(file);
  }, { signal: controller.signal });
  return () => { controller.abort(); };
}
