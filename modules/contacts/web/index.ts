export { contactsWeb } from './module.tsx';
