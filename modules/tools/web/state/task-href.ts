export const taskHref = (tool: string, id: string): string => `/tools/${tool}/${id}`;
