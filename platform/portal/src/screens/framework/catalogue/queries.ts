import { graphql } from '../../../api';

export const Headings = graphql(`
  query CatalogueHeadings {
    productGroups { code nameVi nameEn minimum { display exact } maximum { display exact } }
    fieldsOfWork { code nameVi nameEn }
  }
`);

export const Products = graphql(`
  query CatalogueProducts($search: String, $group: String, $after: String) {
    products(search: $search, groupCode: $group, first: 50, after: $after) {
      nodes {
        id code groupCode fieldCode nameVi nameEn endedOn version
        itemPoints { display exact }
        coefficient { display exact }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const OpenRequests = graphql(`
  query OpenProductRequests($after: String) {
    productRequests(open: true, first: 100, after: $after) {
      nodes { id name reason requestedAt version requestedBy { id fullName } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AddProduct = graphql(`
  mutation AddProduct($input: AddProductInput!) {
    addProduct(input: $input) { product { id } userErrors { code field message } }
  }
`);

export const EndProduct = graphql(`
  mutation EndProduct($input: EndProductInput!) {
    endProduct(input: $input) { product { id } userErrors { code field message } }
  }
`);

export const ApproveRequest = graphql(`
  mutation ApproveProductRequest($input: ApproveProductRequestInput!) {
    approveProductRequest(input: $input) { productRequest { id } userErrors { code field message } }
  }
`);

export const DeclineRequest = graphql(`
  mutation DeclineProductRequest($input: DeclineProductRequestInput!) {
    declineProductRequest(input: $input) { productRequest { id } userErrors { code field message } }
  }
`);
