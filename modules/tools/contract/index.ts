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
export { toolsPermissions } from './permissions.ts';
export * from './read.ts';
export { createGlossaryContract } from './routes/create-glossary.ts';
export { deleteGlossaryContract } from './routes/delete-glossary.ts';
export { exportTermsContract } from './routes/export-terms.ts';
export { getGlossaryContract } from './routes/get-glossary.ts';
export { importTermsContract } from './routes/import-terms.ts';
export { listEnginesContract } from './routes/list-engines.ts';
export { listGlossariesContract } from './routes/list-glossaries.ts';
export { saveGlossaryContract } from './routes/save-glossary.ts';
export { type TemplateVariable, writeTemplates, writeTones } from './templates.ts';
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
  startWriteContract,
  type WriteInput,
  type WriteResult,
  writeInputSchema,
  writeResultSchema,
} from './write.ts';
