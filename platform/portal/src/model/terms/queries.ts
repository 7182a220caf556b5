import { graphql } from '../../api';

export const TermsProducts = graphql(`
  query TermsProducts($search: String!) {
    products(first: 20, search: $search) {
      nodes { id code nameVi nameEn endedOn coefficient { exact display } }
      pageInfo { hasNextPage }
    }
  }
`);

export const TermsAsked = graphql(`
  query TermsAsked($period: PeriodCode!) {
    period(code: $period) {
      framework { askedFacts { hours difficulties { nameVi nameEn factor { display } } } }
    }
  }
`);
