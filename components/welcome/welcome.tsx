import { MARK_KINDS, type Language } from '../../lib/protocol';
import { KindWord } from '../mark/kind-word';
import { SampleParagraph } from '../mark/sample-text';
import { EXAMPLE_SITE } from '../page/page-message';
import { useWording } from '../wording';

export interface WelcomeProps {
  readonly panelShortcut: string | null;
  readonly onLanguage: (language: Language) => void;
}

/** The first page a reader sees: what the marks are, what is kept, what never leaves, and how to begin. */
export function Welcome({ panelShortcut, onLanguage }: WelcomeProps) {
  const { welcome, options, language } = useWording();
  const other = language === 'nl' ? { language: 'en', name: options.english } as const : { language: 'nl', name: options.dutch } as const;
  return (
    <>
      <header class="page-bar">
        <p class="wordmark">Kamerspoor</p>
        <button class="button button-small welcome-language" type="button" lang={other.language} onClick={() => { onLanguage(other.language); }}>{other.name}</button>
      </header>
      <main class="welcome">
        <h1>{welcome.heading}</h1>
        <p class="lead">{welcome.lead}</p>
        <See />
        <Promises />
        <Start panelShortcut={panelShortcut} />
      </main>
    </>
  );
}

function See() {
  const { welcome } = useWording();
  return (
    <section aria-labelledby="see-heading">
      <h2 id="see-heading">{welcome.seeHeading}</h2>
      <div class="see">
        <SampleParagraph />
        <table class="counts">
          <caption class="unseen">{welcome.kindsCaption}</caption>
          <tbody>
            {MARK_KINDS.map((kind) => <tr key={kind}><th scope="row"><KindWord kind={kind} /></th><td>{welcome.kindsExplained[kind]}</td></tr>)}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Promises() {
  const { welcome } = useWording();
  const promises = [
    { heading: welcome.doesHeading, text: welcome.does },
    { heading: welcome.storesHeading, text: welcome.stores },
    { heading: welcome.neverHeading, text: welcome.never },
  ];
  return (
    <section aria-labelledby="promises-heading">
      <h2 class="unseen" id="promises-heading">{welcome.promisesHeading}</h2>
      <div class="promises">{promises.map(({ heading, text }) => <div key={heading}><h3>{heading}</h3><p>{text}</p></div>)}</div>
    </section>
  );
}

function Start({ panelShortcut }: { readonly panelShortcut: string | null }) {
  const { welcome } = useWording();
  return (
    <section aria-labelledby="start-heading">
      <h2 id="start-heading">{welcome.startHeading}</h2>
      <ol class="start">{[welcome.step1, welcome.step2, welcome.step3].map((step) => <li key={step}>{step}</li>)}</ol>
      <p class="acts">
        <a class="button button-first" href={EXAMPLE_SITE} target="_blank" rel="noreferrer">{welcome.tryIt}</a>
        <a class="button" href="/timeline.html">{welcome.openTimeline}</a>
      </p>
      {panelShortcut !== null && <p class="small quiet"><kbd>{panelShortcut}</kbd> {welcome.shortcut}</p>}
    </section>
  );
}
