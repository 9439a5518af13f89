export {
  type DrawnImageView,
  type DrawResult,
  drawInputSchema,
  drawResultSchema,
  drawStepSchema,
  imageSizes,
  listImagesContract,
  mostImages,
  startDrawContract,
} from './draw.ts';
export { toolsErrors } from './errors.ts';
export * from './feel.ts';
export {
  type GlossarySummary,
  type GlossaryTermView,
  type GlossaryView,
  type ImportedTerms,
  mostGlossaries,
  mostTerms,
  type newGlossarySchema,
  type savedGlossarySchema,
} from './glossaries.ts';
export { type Notes, toNotes } from './notes/index.ts';
export { timeOf, toParagraphs } from './notes/paragraphs.ts';
export {
  longestTemplate,
  mostChoices,
  mostOwnTemplates,
  mostVariables,
  type NewTemplate,
  type OwnTemplate,
  type OwnTemplateSummary,
  type OwnVariable,
  type SavedTemplate,
  type TemplateVersion,
  templateMisfits,
  variableKinds,
  variableName,
} from './own-templates.ts';
export { toolsPermissions } from './permissions.ts';
export * from './read.ts';
export { copyTemplateContract } from './routes/copy-template.ts';
export { createGlossaryContract } from './routes/create-glossary.ts';
export { createTemplateContract } from './routes/create-template.ts';
export { createToneContract } from './routes/create-tone.ts';
export { deleteGlossaryContract } from './routes/delete-glossary.ts';
export { deleteTemplateContract } from './routes/delete-template.ts';
export { deleteToneContract } from './routes/delete-tone.ts';
export { exportTermsContract } from './routes/export-terms.ts';
export { getGlossaryContract } from './routes/get-glossary.ts';
export { getTemplateContract } from './routes/get-template.ts';
export { getToneContract } from './routes/get-tone.ts';
export { importTermsContract } from './routes/import-terms.ts';
export { listEnginesContract } from './routes/list-engines.ts';
export { listGlossariesContract } from './routes/list-glossaries.ts';
export { listTemplateVersionsContract } from './routes/list-template-versions.ts';
export { listTemplatesContract } from './routes/list-templates.ts';
export { listTonesContract } from './routes/list-tones.ts';
export { restoreTemplateContract } from './routes/restore-template.ts';
export { saveGlossaryContract } from './routes/save-glossary.ts';
export { saveTemplateContract } from './routes/save-template.ts';
export { saveToneContract } from './routes/save-tone.ts';
export { type TemplateVariable, type WriteTemplate, writeTemplates } from './templates.ts';
export {
  mostToneExampleLength,
  mostToneExamples,
  mostTones,
  type NewTone,
  type SavedTone,
  type ToneSummary,
  type ToneView,
  writeTones,
} from './tones.ts';
export * from './transcribe.ts';
export {
  documentFormatSchema,
  startTranslateContract,
  type TranslateInput,
  type TranslateResult,
  type TranslateStep,
  translateInputSchema,
  translateResultSchema,
  translateStepSchema,
} from './translate.ts';
export {
  mostVariants,
  startWriteContract,
  type WriteInput,
  type WriteResult,
  type WriteStep,
  writeInputSchema,
  writeResultSchema,
  writeStepSchema,
} from './write.ts';
