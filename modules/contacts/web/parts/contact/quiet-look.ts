/** A control that reads as text until it is pointed at or typed into: a page of facts, not a form. */
export const quietLook = [
  '[&_:is(input,select)]:border-transparent [&_:is(input,select)]:bg-transparent [&_:is(input,select)]:px-2',
  '[&_:is(input,select)]:hover:border-edge [&_:is(input,select)]:focus:border-edge',
  '[&_select]:pe-8 [&_:is(input,select)]:aria-invalid:border-danger',
].join(' ');
