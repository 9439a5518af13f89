export interface TagInputProps {
  value: readonly string[];
  onValueChange: (value: string[]) => void;
  /** What is offered while typing; anything else can be added too. */
  suggestions?: readonly string[];
  placeholder?: string;
  disabled?: boolean;
  /** A name, where no Field gives one. */
  'aria-label'?: string;
  className?: string;
}
