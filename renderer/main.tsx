import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './frame/App.tsx';
import { browserTransport } from './client/browser-transport.ts';
import { createClient } from './client/client.ts';
import { desktopTransport } from './client/desktop-transport.ts';
import { storedPreferences } from './session/preferences.ts';
import { loadWords } from './words/language-context.ts';
import './look/mantine.css';
import './look/tokens.css';
import './look/fonts.css';
import './look/base.css';
import './look/tables.css';
import './look/frame.css';
import './look/forms.css';
import './look/pages.css';
import './look/why.css';
import './look/sheet.css';
import './look/month.css';
import './look/all-months.css';
import './look/original.css';
import './look/payslips.css';
import './look/strip.css';
import './look/viewer.css';
import './look/dates.css';
import './look/papers.css';
import './look/evidence.css';
import './look/import.css';
import './look/parties.css';
import './look/print.css';
import './look/hours.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

/** The first page waits a short time for the font: Chromium would keep the empty boxes of text drawn before. */
const fonts = Promise.all(
  [400, 700].map((weight) => document.fonts.load(`${String(weight)} 13px 'BIZ UDPGothic'`, '円')),
);
const aMoment = new Promise((resolve) => {
  setTimeout(resolve, 1_000);
});
await Promise.all([loadWords(storedPreferences().language), Promise.race([fonts, aMoment])]);

createRoot(root).render(
  <StrictMode>
    <App client={createClient(desktopTransport() ?? browserTransport)} />
  </StrictMode>,
);
