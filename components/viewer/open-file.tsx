import { useState } from 'preact/hooks';
import { useWording } from '../wording';

export interface OpenFileProps {
  readonly onFile: (file: File) => void;
}

/** Where there is no document yet: choose a file, or drop one anywhere on the page. */
export function OpenFile({ onFile }: OpenFileProps) {
  const { viewer: words } = useWording();
  const [over, setOver] = useState(false);
  return (
    <div class={over ? 'open-file open-file-over' : 'open-file'} onDragOver={() => { setOver(true); }} onDragLeave={() => { setOver(false); }} onDrop={() => { setOver(false); }}>
      <h2>{words.openHeading}</h2>
      <p>{words.openText}</p>
      <label class="button button-first">
        {words.chooseFile}
        <input class="unseen" type="file" accept="application/pdf,.pdf" onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
        }} />
      </label>
      <p class="small quiet">{words.openPrivacy}</p>
    </div>
  );
}
