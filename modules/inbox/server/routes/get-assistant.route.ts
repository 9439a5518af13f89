import { defineRoute } from '#kernel/http';
import { getAssistantContract } from '../../contract/index.ts';
import { getAssistant } from '../use-cases/get-assistant.ts';

export const getAssistantRoute = defineRoute(getAssistantContract, ({ scope }) => getAssistant(scope));
