import { X } from 'lucide-react';
import { Fragment, useEffect, useRef } from 'react';
import { useApp } from '../app-context.ts';

/** Every key and gesture there is; a modal dialog, shut by Esc. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useApp();
  const root = useRef<HTMLDialogElement>(null);
  useEffect(() => root.current?.showModal(), []);
  return (
    <dialog
      ref={root}
      className="key-sheet"
      aria-label={t.sheet.title}
      onClose={onClose}
      // Esc is the dialog's own; it leaves no level of the page below.
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === root.current) onClose();
      }}
    >
      <header>
        <h2>{t.sheet.title}</h2>
        <button type="button" className="tool" aria-label={t.close} onClick={onClose}>
          <X size={16} strokeWidth={1.75} />
        </button>
      </header>
      {t.sheet.groups.map(({ name, keys }) => (
        <section key={name}>
          <h3>{name}</h3>
          <dl>
            {keys.map(([key = '', words = '']) => (
              <Fragment key={words}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{words}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </dialog>
  );
}
