import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children?: ComponentChildren;
  /** Name for screen readers, where the words stand elsewhere. */
  readonly label?: string;
}

/** Something that is on or off and takes effect at once. */
export function Switch({ on, onChange, children, label }: SwitchProps) {
  return (
    <button class="switch" type="button" role="switch" aria-checked={on} aria-label={label} onClick={() => { onChange(!on); }}>
      <span class="switch-track" />
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
