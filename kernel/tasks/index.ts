export { type Price, registerTaskCharges, type TaskCharges } from './charges.ts';
export { defineTaskRoute } from './define-task-route.ts';
export { tasksModule } from './module.ts';
export { registerTool } from './register-tool.ts';
export { defineTool, type Measured, type TaskExport, type TaskRun, type Tool } from './tool.ts';
export { startTask } from './use-cases/start-task.ts';
