package vn.kpiplatform.edge.portal;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * The portal's scripts and styles. Their names change with their content, so that a browser may
 * keep them for ever; whoever accepts it gets the file that was compressed at build.
 */
@Configuration(proxyBeanMethods = false)
class PortalFiles implements WebMvcConfigurer {

  private static final Duration A_YEAR = Duration.ofDays(365);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    // before the pages, which take every other address
    registry.setOrder(-1);
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/META-INF/resources/portal/")
        .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
  }
}
