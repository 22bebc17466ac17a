import { render } from 'preact';
import { fetchDrawingEarly } from './map/mounted-map.ts';
import { App } from './shell/app.tsx';
import { listenToKeys } from './shell/keys.ts';
import { followLanguage } from './shell/language.ts';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
import './style/search.css';
import './style/map.css';
import './style/detail.css';
import './style/narrow.css';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no element with the id "page".');
followLanguage();
listenToKeys();
render(<App />, page);
fetchDrawingEarly();
