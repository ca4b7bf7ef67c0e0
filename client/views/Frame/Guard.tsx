import { Component, type ReactNode } from 'react';
import type { Language } from '../../state/preferences.ts';
import { en } from '../../text/en.ts';
import { zh } from '../../text/zh.ts';

interface GuardProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Where a mistake of the page ends: a sentence and a way on, never a blank window. React itself reports the error to the console. */
export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { language, children } = this.props;
    if (!this.state.failed) return children;
    const t = language === 'zh' ? zh : en;
    return (
      <main className="opening opening-trouble">
        <p role="alert">{t.trouble.broken}</p>
        <p className="actions">
          <button type="button" className="button button-main" onClick={() => window.location.reload()}>
            {t.trouble.reload}
          </button>
          <a className="button" href="./">
            {t.trouble.resetView}
          </a>
        </p>
      </main>
    );
  }
}
