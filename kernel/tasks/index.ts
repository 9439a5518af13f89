export { type Price, registerTaskCharges, type TaskCharges } from './charges.ts';
export { defineTaskRoute } from './define-task-route.ts';
export { tasksModule } from './module.ts';
export { registerTool, toolNamed } from './register-tool.ts';
export {
  type DescribeSubjects,
  describeSubjects,
  registerTaskSubject,
  type SubjectNames,
} from './subjects.ts';
export { taskFileOwner } from './task-file-owner.ts';
export { defineTool, type Measured, type TaskExport, type TaskRun, type Tool } from './tool.ts';
export { type ChargedAbout, chargedAbout } from './use-cases/charged-about.ts';
export { forgetTasksAbout } from './use-cases/forget-tasks-about.ts';
export { moveTasksAbout } from './use-cases/move-tasks-about.ts';
export { toCredits } from './use-cases/present-task.ts';
export { reviseTask } from './use-cases/revise-task.ts';
export { startTask } from './use-cases/start-task.ts';
export { taskAbout } from './use-cases/task-about.ts';
export { type AboutQuery, tasksAbout } from './use-cases/tasks-about.ts';
export type { TaskAbout } from './use-cases/to-task-about.ts';
