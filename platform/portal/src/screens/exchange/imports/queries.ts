import { graphql } from '../../../api';

export const Mine = graphql(`
  query MyImports($before: String) {
    imports(last: 20, before: $before) {
      nodes { id kind fileName mode state total done failed imported startedAt }
      pageInfo { hasPreviousPage startCursor }
    }
  }
`);

export const One = graphql(`
  query OneImport($id: ID!) {
    node(id: $id) {
      ... on Import { id kind fileName mode state total done failed imported startedAt }
    }
  }
`);

export const FailedRows = graphql(`
  query ImportFailedRows($id: ID!) {
    importFailedRows(importId: $id, first: 50) {
      nodes { row faults { field column value message } }
      pageInfo { hasNextPage }
    }
  }
`);

export const Preview = graphql(`
  query ImportPreview($file: ID!, $kind: ImportKind!, $sheet: String, $header: Int) {
    importPreview(fileId: $file, kind: $kind, sheet: $sheet, headerRow: $header) {
      sheets
      sheet
      headerRow
      columns { number header field }
      fields { code nameVi nameEn required }
    }
  }
`);

export const StartImport = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) { import { id } userErrors { code field message } }
  }
`);

export const TakeBack = graphql(`
  mutation TakeBackImport($input: TakeBackImportInput!) {
    takeBackImport(input: $input) { import { id } userErrors { code field message } }
  }
`);
