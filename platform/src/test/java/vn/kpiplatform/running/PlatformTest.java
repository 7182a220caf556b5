package vn.kpiplatform.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.kpiplatform.demo.Demo;

/**
 * A test against the running platform: real PostgreSQL, real Keycloak, real HTTP. All such tests
 * share one running platform; each makes its own agencies.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PlatformServers.Addresses.class)
@Import({PlatformServers.class, Probe.class, Demo.class})
public @interface PlatformTest {}
