import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly heading: string;
  readonly children: ComponentChildren;
  /** Something the reader can lose; all other notices are plain. */
  readonly warning?: boolean;
  readonly acts?: ComponentChildren;
}

/** A message with what happened and what the reader can do. */
export function Notice({ heading, children, warning = false, acts }: NoticeProps) {
  return (
    <div class={warning ? 'notice notice-warning' : 'notice'} role={warning ? 'alert' : undefined}>
      <h2 class="notice-heading">{heading}</h2>
      <div>{children}</div>
      {acts !== undefined && <div class="acts">{acts}</div>}
    </div>
  );
}
