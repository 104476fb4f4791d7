import 'virtual:design-tokens.css';
import '../styles/page.css';
import '../styles/message.css';
import '../styles/table.css';
import '../styles/facts.css';
import '../styles/tabs.css';
import '../styles/proof.css';
import '../styles/statement.css';
import '../styles/pictures.css';
import '../styles/actions.css';
import '../styles/loading.css';
import '../styles/print.css';
import './render-hook';
import { boot } from './boot';
import { showThatItFailed } from './page-frame';

// In a turn of its own: a browser that is watched looks up where in the whole script a call stands.
Promise.resolve().then(boot).catch(showThatItFailed);
