import { LoaderCircle } from 'lucide-react';

/** Only inside a control that was just pressed; a page that loads shows skeletons. */
export const Spinner = () => <LoaderCircle className="animate-spin" aria-hidden />;
