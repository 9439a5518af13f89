import { holdsNoContacts, organisationDuties } from '#kernel/duties';
import { defineModule } from '#kernel/module';
import { registerTool, type Tool } from '#kernel/tasks';
import { registerPrompts } from '#modules/prompts';
import { feelErrors, toolsErrors, toolsPermissions } from '../contract/index.ts';
import { drawTool } from './draw/draw.tool.ts';
import { feelTool } from './feel/feel.tool.ts';
import { readTool } from './read/read.tool.ts';
import { copyTemplateRoute } from './routes/copy-template.route.ts';
import { createGlossaryRoute } from './routes/create-glossary.route.ts';
import { createTemplateRoute } from './routes/create-template.route.ts';
import { createToneRoute } from './routes/create-tone.route.ts';
import { deleteGlossaryRoute } from './routes/delete-glossary.route.ts';
import { deleteTemplateRoute } from './routes/delete-template.route.ts';
import { deleteToneRoute } from './routes/delete-tone.route.ts';
import { exportTermsRoute } from './routes/export-terms.route.ts';
import { feelColumnsRoute } from './routes/feel-columns.route.ts';
import { getGlossaryRoute } from './routes/get-glossary.route.ts';
import { getTemplateRoute } from './routes/get-template.route.ts';
import { getToneRoute } from './routes/get-tone.route.ts';
import { importTermsRoute } from './routes/import-terms.route.ts';
import { listEnginesRoute } from './routes/list-engines.route.ts';
import { listGlossariesRoute } from './routes/list-glossaries.route.ts';
import { listImagesRoute } from './routes/list-images.route.ts';
import { listTemplateVersionsRoute } from './routes/list-template-versions.route.ts';
import { listTemplatesRoute } from './routes/list-templates.route.ts';
import { listTonesRoute } from './routes/list-tones.route.ts';
import { restoreTemplateRoute } from './routes/restore-template.route.ts';
import { saveGlossaryRoute } from './routes/save-glossary.route.ts';
import { saveTemplateRoute } from './routes/save-template.route.ts';
import { saveToneRoute } from './routes/save-tone.route.ts';
import { startDrawRoute } from './routes/start-draw.route.ts';
import { startFeelRoute } from './routes/start-feel.route.ts';
import { startReadRoute } from './routes/start-read.route.ts';
import { startTranscribeRoute } from './routes/start-transcribe.route.ts';
import { startTranslateRoute } from './routes/start-translate.route.ts';
import { startWriteRoute } from './routes/start-write.route.ts';
import { toolsTables } from './tables.ts';
import { transcribeTool } from './transcribe/transcribe.tool.ts';
import { translateTool } from './translate/translate.tool.ts';
import { templatePrompts } from './write/template-prompts.ts';
import { writeTool } from './write/write.tool.ts';

const tools: readonly Tool[] = [transcribeTool, readTool, translateTool, feelTool, writeTool, drawTool];

export const toolsModule = defineModule({
  name: 'tools',
  dependsOn: ['accounts', 'ai', 'billing', 'knowledge', 'prompts'],
  errors: [...Object.values(toolsErrors), ...Object.values(feelErrors)],
  permissions: Object.values(toolsPermissions),
  tables: toolsTables,
  routes: [
    startTranscribeRoute,
    startReadRoute,
    startFeelRoute,
    feelColumnsRoute,
    startTranslateRoute,
    startWriteRoute,
    startDrawRoute,
    listImagesRoute,
    listEnginesRoute,
    listGlossariesRoute,
    createGlossaryRoute,
    getGlossaryRoute,
    saveGlossaryRoute,
    deleteGlossaryRoute,
    importTermsRoute,
    exportTermsRoute,
    listTemplatesRoute,
    createTemplateRoute,
    copyTemplateRoute,
    getTemplateRoute,
    saveTemplateRoute,
    deleteTemplateRoute,
    listTemplateVersionsRoute,
    restoreTemplateRoute,
    listTonesRoute,
    createToneRoute,
    getToneRoute,
    saveToneRoute,
    deleteToneRoute,
  ],
  register(services) {
    for (const tool of tools) registerTool(services, tool);
    registerPrompts(services, templatePrompts);
  },
  // What is asked of a tool and what comes of it are tasks, which the kernel keeps; the terms of a glossary and the examples of a tone name no contact.
  duties: { ...organisationDuties(toolsTables), ...holdsNoContacts },
});
