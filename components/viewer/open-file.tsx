import { useState } from 'preact/hooks';
import { useWording } from '../wording';

export interface OpenFileProps {
  readonly onFile: (file: File) => void;
}

/** Where there is no document yet: choose a file, or drop one. */
export function OpenFile({ onFile }: OpenFileProps) {
  const { viewer: words } = useWording();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <div class={over ? 'open-file open-file-over' : 'open-file'}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => { setOver(false); }}
      onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer?.files); }}>
      <h2>{words.openHeading}</h2>
      <p>{words.openText}</p>
      <label class="button button-first">
        {words.chooseFile}
        <input class="unseen" type="file" accept="application/pdf,.pdf" onChange={(event) => { take(event.currentTarget.files); }} />
      </label>
      <p class="small quiet">{words.openPrivacy}</p>
    </div>
  );
}
