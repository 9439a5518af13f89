import type { FileText, MemberFile } from '../../../contract/index.ts';

export interface FileContentProps {
  messageId: string;
  file: MemberFile & { content: FileText };
}
