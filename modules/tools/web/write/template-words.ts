/** The templates of the program by their names. */
export const templateKeys: Readonly<Record<string, string>> = {
  article: 'tools.write.template.article',
  email: 'tools.write.template.email',
  product_page: 'tools.write.template.product_page',
  reply: 'tools.write.template.reply',
  summary: 'tools.write.template.summary',
};
