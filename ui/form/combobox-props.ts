export interface ComboboxOption {
  value: string;
  label: string;
  /** Quieter, behind the label. */
  hint?: string;
}

export interface ComboboxProps {
  options: readonly ComboboxOption[];
  value: string | undefined;
  onValueChange: (value: string | undefined) => void;
  placeholder?: string;
  /** Where the server searches: called with what is typed; `options` are then shown as they come. */
  onSearch?: (text: string) => void;
  /** The search is under way. */
  busy?: boolean;
  disabled?: boolean;
  /** A name, where no Field gives one. */
  'aria-label'?: string;
  className?: string;
}
