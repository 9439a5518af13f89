import { defineRoute } from '#kernel/http';
import { updateAssistantContract } from '../../contract/index.ts';
import { updateAssistant } from '../use-cases/update-assistant.ts';

export const updateAssistantRoute = defineRoute(updateAssistantContract, ({ scope, body }) =>
  updateAssistant(scope, body.mode),
);
