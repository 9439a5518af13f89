export { useToolName } from './state/use-tool-name.ts';
