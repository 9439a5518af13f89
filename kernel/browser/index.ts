import './no-eval.ts';

export { ApiError } from './api-error.ts';
export {
  type ApiClient,
  type ApiClientOptions,
  type CallOptions,
  createApiClient,
} from './create-api-client.ts';
export {
  createLiveSocket,
  type LiveFrame,
  type LiveSocket,
  type LiveSocketOptions,
  type LiveState,
} from './create-live-socket.ts';
export type {
  CommandEntry,
  FirstStep,
  FramePart,
  GivenText,
  Lazy,
  NavBadge,
  NavEntry,
  SettingsEntry,
  TextAction,
  WebModule,
  WebRoute,
  WebShell,
} from './define-web-module.ts';
export { defineSettings, defineWebModule, loadSettings } from './define-web-module.ts';
export { useGo, usePath, useRouteParam, useUrlState } from './navigation.ts';
export { onceKey } from './once-key.ts';
export { saveFile } from './save-file.ts';
export { readSearch, writeSearch } from './search-params.ts';
export { changeLocale, currentLocale, loadAllWords, startI18n } from './start-i18n.ts';
export { type ToldError, tellError } from './tell-error.ts';
export {
  choiceField,
  dayField,
  type FieldsOf,
  idField,
  instantField,
  languageField,
  nameField,
  readFields,
  textField,
  wholeField,
} from './url-fields.ts';
export { type Microphone, useMicrophone } from './use-microphone.ts';
