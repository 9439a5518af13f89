import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import en from '../locales/en.json';
import fr from '../locales/fr.json';
import { App } from './app.tsx';
import './gallery.css';

// The gallery's state is its URL: /?section=forms&lang=fr&dir=rtl&theme=dark
const params = new URLSearchParams(location.search);
const lang = params.get('lang') === 'fr' ? 'fr' : 'en';
const direction = params.get('dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.lang = lang;
document.documentElement.dir = direction;
const theme = params.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

await i18next.use(initReactI18next).init({
  lng: lang,
  fallbackLng: 'en',
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: en }, fr: { translation: fr } },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App section={params.get('section') ?? 'controls'} direction={direction} />
    </StrictMode>,
  );
}
