import { useState } from 'preact/hooks';
import { useWording } from '../wording';
import { OutlineList, type OutlineListProps } from './outline-list';
import { PageList, type PageListProps } from './page-list';

export interface SideListProps extends PageListProps {
  /** Empty when the document brings no contents. */
  readonly outline: OutlineListProps['rows'];
}

/** The list beside the pages: their pictures, or the contents where the document has them. */
export function SideList({ outline, ...props }: SideListProps) {
  const { viewer: words } = useWording();
  const [shown, show] = useState<'pages' | 'outline'>('pages');
  const withOutline = outline.length > 0;
  return (
    <nav class="side-list" aria-label={words.pageList}>
      {withOutline && (
        <div class="side-choice">
          <button class="button button-small" type="button" aria-pressed={shown === 'pages'} onClick={() => { show('pages'); }}>{words.pageList}</button>
          <button class="button button-small" type="button" aria-pressed={shown === 'outline'} onClick={() => { show('outline'); }}>{words.outline}</button>
        </div>
      )}
      {withOutline && shown === 'outline' ? <OutlineList rows={outline} onChoose={props.onChoose} /> : <PageList {...props} />}
    </nav>
  );
}
