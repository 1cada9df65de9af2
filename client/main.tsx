import { render } from 'solid-js/web';
import { App } from './app.tsx';
import { createLanguage } from './i18n/language.ts';
import { listenForMissingStyles } from './i18n/missing-styles.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './ui/label/cut.css';
import './styles/last-word.css';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

listenForMissingStyles();
const language = createLanguage();
render(() => <App language={language} />, root);
