import { Button, type ButtonProps } from '../actions/button.tsx';
import { IconButton, type IconButtonProps } from '../actions/icon-button.tsx';
import { confirm, type Question } from './confirm.tsx';

interface Asks {
  /** What is asked before it is done, and what the button and the answer that does it say. */
  question: Omit<Question, 'danger'>;
  onConfirm: () => void;
}

async function ask({ question, onConfirm }: Asks): Promise<void> {
  if (await confirm({ ...question, danger: true })) onConfirm();
}

/** A button for what cannot be taken back, such as deleting: it asks once. */
export const ConfirmButton = ({
  question,
  onConfirm,
  ...button
}: Asks & Omit<ButtonProps, 'onClick' | 'children'>) => (
  <Button {...button} onClick={() => void ask({ question, onConfirm })}>
    {question.action}
  </Button>
);

/** The same in a row of icons: its `label` says what of. */
export const ConfirmIconButton = ({
  question,
  onConfirm,
  ...button
}: Asks & Omit<IconButtonProps, 'onClick'>) => (
  <IconButton {...button} onClick={() => void ask({ question, onConfirm })} />
);
