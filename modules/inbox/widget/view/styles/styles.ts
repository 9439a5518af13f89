import actions from './actions.css';
import composer from './composer.css';
import files from './files.css';
import launcher from './launcher.css';
import messages from './messages.css';
import panel from './panel.css';
import sources from './sources.css';
import surroundings from './surroundings.css';
import tokens from './tokens.css';

/** All of the widget's styles; what depends on the screen comes last and wins. */
export const styles = [
  tokens,
  launcher,
  panel,
  messages,
  sources,
  actions,
  composer,
  files,
  surroundings,
].join('');
