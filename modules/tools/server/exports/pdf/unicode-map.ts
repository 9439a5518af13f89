/** What readers copy for each code of two bytes (Adobe Technical Note 5411). @param entries `beginbfchar` or `beginbfrange` sections */
export const unicodeMap = (entries: string): string => `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${entries}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
