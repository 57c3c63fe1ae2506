import { useRef } from 'preact/hooks';
import { useWording } from '../wording';

export interface PasswordFormProps {
  readonly wrong: boolean;
  readonly onPassword: (password: string) => void;
}

/** Asks for the password of a closed document; it is used once and not kept. */
export function PasswordForm({ wrong, onPassword }: PasswordFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const { viewer: words } = useWording();
  return (
    <form class="notice viewer-notice" onSubmit={(event) => {
      event.preventDefault();
      onPassword(field.current?.value ?? '');
    }}>
      <h2 class="notice-heading">{words.passwordHeading}</h2>
      <label class="label" for="password">{words.password}</label>
      <input class="field" id="password" ref={field} type="password" autocomplete="off" autofocus aria-describedby="password-note" aria-invalid={wrong} />
      <p class={wrong ? 'small alert-word' : 'small quiet'} id="password-note" role={wrong ? 'alert' : undefined}>{wrong ? words.passwordWrong : words.passwordNote}</p>
      <div class="acts"><button class="button button-first" type="submit">{words.passwordOpen}</button></div>
    </form>
  );
}
