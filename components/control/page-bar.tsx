import type { ComponentChildren } from 'preact';
import { useWording } from '../wording';

/** The bar above each full page: whose page this is, which page, the way to the others. */
export function PageBar({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  const { common } = useWording();
  const pages = [{ href: '/timeline.html', name: common.timeline }, { href: '/options.html', name: common.options }];
  return (
    <header class="page-bar">
      <p class="wordmark">Kamerspoor</p>
      <nav aria-label="Kamerspoor">
        {pages.map(({ href, name }) => <a key={href} href={href} aria-current={name === title ? 'page' : undefined}>{name}</a>)}
      </nav>
      <h1 class="unseen">{title}</h1>
      {children}
    </header>
  );
}
